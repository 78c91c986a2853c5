package io.clausewise.facts;

/** Whether a post is a worker's or a managerial or technical one (工人岗位、管理或技术岗位); decides a woman's retirement age. */
public enum PostType {
    WORKER,
    CADRE
}
